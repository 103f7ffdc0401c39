package main

import (
	"log"
	"net/http"
	_ "net/http/pprof"
)

func main() {
	go func() {
		// ok: go-pprof-exposed
		log.Println(http.ListenAndServe("127.0.0.1:6060", nil))
	}()
	go func() {
		// ruleid: go-pprof-exposed
		log.Println(http.ListenAndServe(":6060", nil))
	}()
	go func() {
		// ok: go-pprof-exposed
		log.Println(http.ListenAndServe(":8081", http.NewServeMux()))
	}()
	// ruleid: go-pprof-exposed
	log.Fatal(http.ListenAndServe("0.0.0.0:8080", http.DefaultServeMux))
}
