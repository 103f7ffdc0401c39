data "aws_iam_policy_document" "catalog" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "invoices" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${aws_s3_bucket.invoices.arn}/invoices/*"]
  }
}

resource "aws_iam_policy" "catalog" {
  name   = "catalog"
  policy = data.aws_iam_policy_document.catalog.json
}

resource "aws_iam_policy" "invoices" {
  name   = "invoices"
  policy = data.aws_iam_policy_document.invoices.json
}
