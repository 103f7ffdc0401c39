package example

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
)

func picture(c *gin.Context) {
	file, _ := c.FormFile("picture")
	// ruleid: go-upload-original-name
	c.SaveUploadedFile(file, filepath.Join("pictures", file.Filename))
}

func report(w http.ResponseWriter, r *http.Request) {
	content, header, err := r.FormFile("report")
	if err != nil {
		return
	}
	defer content.Close()
	// ruleid: go-upload-original-name
	target, _ := os.Create("reports/" + header.Filename)
	defer target.Close()
}

func pictureSafely(c *gin.Context) {
	file, _ := c.FormFile("picture")
	// ok: go-upload-original-name
	c.SaveUploadedFile(file, filepath.Join("pictures", uuid.NewString()+".png"))
}

func reportSafely(w http.ResponseWriter, r *http.Request) {
	_, header, _ := r.FormFile("report")
	// ok: go-upload-original-name
	target, _ := os.Create("reports/" + uuid.NewString() + filepath.Ext(header.Filename))
	defer target.Close()
}
