package api

import (
	"net/http"
	"os/exec"

	"github.com/gin-gonic/gin"
)

var programs = map[string]string{"report": "/usr/bin/report"}

func run(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-from-request
	_ = exec.Command(r.FormValue("program")).Run()
}

func runGin(c *gin.Context) {
	program := c.Param("program")
	// ruleid: go-command-from-request
	_ = exec.CommandContext(c, program, "--now").Run()
}

func runSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-from-request
	_ = exec.Command(programs[r.FormValue("program")]).Run()
	// ok: go-command-from-request
	_ = exec.Command("report", "--month", r.FormValue("month")).Run()
}
