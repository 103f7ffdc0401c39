variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "office_cidr" {
  description = "Where engineers connect from."
  type        = string
  default     = "198.51.100.0/24"
}

variable "catalog_database_password" {
  type    = string
  default = "yK6tR3wZ9pL5xV8qM2nB"
}

variable "orders_database_password" {
  type      = string
  sensitive = true
}
