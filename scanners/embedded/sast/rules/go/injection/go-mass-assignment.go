package example

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

func update(c *gin.Context, db *gorm.DB, user *User) {
	var input map[string]any
	if err := c.ShouldBindJSON(&input); err != nil {
		return
	}
	// ruleid: go-mass-assignment
	db.Model(user).Updates(input)
}

func replace(w http.ResponseWriter, r *http.Request) {
	var account models.Account
	if err := json.NewDecoder(r.Body).Decode(&account); err != nil {
		return
	}
	// ruleid: go-mass-assignment
	db.Save(&account)
}

func updateSafely(c *gin.Context, db *gorm.DB, user *User) {
	var input struct{ Name string }
	if err := c.ShouldBindJSON(&input); err != nil {
		return
	}
	// ok: go-mass-assignment
	db.Model(user).Updates(User{Name: input.Name})
}

func touch(db *gorm.DB, account *models.Account) {
	// ok: go-mass-assignment
	db.Save(&account)
}
