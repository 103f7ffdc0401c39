module online-shop.example/cart

go 1.23

require (
	github.com/go-chi/chi/v5 v5.3.0
	github.com/golang-jwt/jwt/v4 v4.5.0
	github.com/lib/pq v1.10.9
	google.golang.org/grpc v1.56.2
)

require (
	github.com/golang/protobuf v1.5.3 // indirect
	golang.org/x/net v0.9.0 // indirect
	golang.org/x/sys v0.7.0 // indirect
	golang.org/x/text v0.9.0 // indirect
	google.golang.org/genproto v0.0.0-20230410155749-daa745c078e1 // indirect
	google.golang.org/protobuf v1.30.0 // indirect
)
