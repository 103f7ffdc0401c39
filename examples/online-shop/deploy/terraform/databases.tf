resource "aws_db_subnet_group" "shop" {
  name       = "shop"
  subnet_ids = aws_subnet.private[*].id
}

resource "aws_db_instance" "catalog" {
  identifier             = "catalog"
  engine                 = "postgres"
  engine_version         = "17.6"
  instance_class         = "db.t4g.medium"
  allocated_storage      = 50
  db_subnet_group_name   = aws_db_subnet_group.shop.name
  vpc_security_group_ids = [aws_security_group.database.id]
  username               = "catalog"
  password               = var.catalog_database_password
  publicly_accessible    = true
  storage_encrypted      = false
  skip_final_snapshot    = true
}

resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "17.6"
  instance_class                      = "db.t4g.large"
  allocated_storage                   = 100
  db_subnet_group_name                = aws_db_subnet_group.shop.name
  vpc_security_group_ids              = [aws_security_group.database.id]
  username                            = "orders"
  password                            = var.orders_database_password
  publicly_accessible                 = false
  storage_encrypted                   = true
  backup_retention_period             = 14
  deletion_protection                 = true
  iam_database_authentication_enabled = true
  multi_az                            = true
  performance_insights_enabled        = true
  copy_tags_to_snapshot               = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  final_snapshot_identifier           = "orders-final"
}
