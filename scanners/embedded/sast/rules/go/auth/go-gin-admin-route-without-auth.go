package api

import "github.com/gin-gonic/gin"

func routes() *gin.Engine {
	router := gin.Default()
	// ruleid: go-gin-admin-route-without-auth
	router.DELETE("/admin/users/:id", deleteUser)
	// ruleid: go-gin-admin-route-without-auth
	router.POST("/internal/reindex", reindex)
	// ok: go-gin-admin-route-without-auth
	router.DELETE("/admin/orders/:id", requireAdmin, deleteOrder)
	// ok: go-gin-admin-route-without-auth
	router.POST("/orders", placeOrder)
	admin := router.Group("/admin", requireAdmin)
	// ok: go-gin-admin-route-without-auth
	admin.POST("/prices", changePrice)
	return router
}
