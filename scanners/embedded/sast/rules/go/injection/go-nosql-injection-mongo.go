package api

import (
	"encoding/json"
	"fmt"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type search struct{ Name string }

func find(users *mongo.Collection) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// ruleid: go-nosql-injection-mongo
		var filter bson.M
		if err := json.NewDecoder(r.Body).Decode(&filter); err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		cursor, err := users.Find(r.Context(), filter)
		respond(w, cursor, err)
	}
}

func older(age string) bson.M {
	// ruleid: go-nosql-injection-mongo
	return bson.M{"$where": fmt.Sprintf("this.age > %s", age)}
}

func findSafely(users *mongo.Collection) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var body search
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		// ok: go-nosql-injection-mongo
		cursor, err := users.Find(r.Context(), bson.M{"name": body.Name})
		respond(w, cursor, err)
	}
}

func olderSafely(age int) bson.M {
	// ok: go-nosql-injection-mongo
	return bson.M{"age": bson.M{"$gt": age}}
}

func (server *Server) check(w http.ResponseWriter, r *http.Request) {
	var filter bson.M
	body, _ := io.ReadAll(r.Body)
	// ruleid: go-nosql-injection-mongo
	if err := json.Unmarshal(body, &filter); err == nil {
		server.coupons.Validate(filter)
	}
}

func (server *Server) checkSafely(w http.ResponseWriter, r *http.Request) {
	var coupon struct{ Code string }
	body, _ := io.ReadAll(r.Body)
	// ok: go-nosql-injection-mongo
	if err := json.Unmarshal(body, &coupon); err == nil {
		server.coupons.Validate(bson.M{"code": coupon.Code})
	}
}
