provider "aws" {
  region = var.region

  assume_role {
    role_arn = "arn:aws:iam::111122223333:role/shop-deployer"
  }
}

provider "aws" {
  alias      = "backup"
  region     = "eu-west-1"
  access_key = "@@planted:aws-access-key@@"
  secret_key = "@@planted:aws-secret-key@@"
}
