package store

import (
	"fmt"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

func find(db *gorm.DB, c *gin.Context) []User {
	var users []User
	// ruleid: go-sql-injection-gorm
	db.Where("name = '" + c.Query("name") + "'").Find(&users)
	return users
}

func report(db *gorm.DB, month string) *gorm.DB {
	// ruleid: go-sql-injection-gorm
	return db.Raw(fmt.Sprintf("SELECT sum(cents) FROM orders WHERE month = '%s'", month))
}

func findSafely(db *gorm.DB, c *gin.Context) []User {
	var users []User
	// ok: go-sql-injection-gorm
	db.Where("name = ?", c.Query("name")).Find(&users)
	// ok: go-sql-injection-gorm
	db.Where(&User{Name: c.Query("name")}).Find(&users)
	return users
}
