# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "registry.terraform.io/hashicorp/aws" {
  version     = "6.22.1"
  constraints = "6.22.1"
  hashes = [
    "h1:Zt1yq0cS6VYxk0aG4o2HqXv8QpVnW3s5m9bTjR7uE4k=",
  ]
}
