package api

import (
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func ginEngine() *gin.Engine {
	// ruleid: go-framework-debug-mode
	gin.SetMode(gin.DebugMode)
	return gin.Default()
}

func echoServer() *echo.Echo {
	server := echo.New()
	// ruleid: go-framework-debug-mode
	server.Debug = true
	return server
}

func ginSafely() *gin.Engine {
	// ok: go-framework-debug-mode
	gin.SetMode(gin.ReleaseMode)
	return gin.New()
}

func echoSafely(local bool) *echo.Echo {
	server := echo.New()
	// ok: go-framework-debug-mode
	server.Debug = local
	return server
}
