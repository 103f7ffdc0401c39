resource "aws_kms_key" "images" {
  description         = "Encrypts images"
  enable_key_rotation = true
}

resource "aws_ecr_repository" "payments" {
  name                 = "payments"
  image_tag_mutability = "MUTABLE"
}

resource "aws_ecr_repository" "orders" {
  name                 = "orders"
  image_tag_mutability = "IMMUTABLE"

  image_scanning_configuration {
    scan_on_push = true
  }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.images.arn
  }
}
