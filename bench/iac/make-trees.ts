/** Made trees of Terraform and Kubernetes: each service has good and bad settings, as in a repository of many teams. */

/** `count` Terraform modules by path. */
export function terraform(count: number): ReadonlyMap<string, string> {
  return new Map(numbers(count).map((index) => [`modules/service-${index}/main.tf`, moduleOf(index)]));
}

/** `count` services by path, of two manifests each. */
export function manifests(count: number): ReadonlyMap<string, string> {
  return new Map(
    numbers(count).flatMap((index): [string, string][] => [
      [`deploy/service-${index}/deployment.yaml`, deploymentOf(index)],
      [`deploy/service-${index}/service.yaml`, serviceOf(index)],
    ]),
  );
}

function numbers(count: number): readonly number[] {
  return Array.from({length: count}, (_, index) => index);
}

function moduleOf(index: number): string {
  return `variable "name" {
  type    = string
  default = "service-${index}"
}

locals {
  ports = [22, 443, 8080]
}

resource "aws_s3_bucket" "data" {
  bucket = "\${var.name}-data"
}

resource "aws_s3_bucket_public_access_block" "data" {
  bucket                  = aws_s3_bucket.data.id
  block_public_acls       = ${index % 2 === 0}
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_security_group" "service" {
  name = var.name

  dynamic "ingress" {
    for_each = local.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["${index % 3 === 0 ? '0.0.0.0/0' : '10.0.0.0/8'}"]
    }
  }
}

resource "aws_db_instance" "data" {
  identifier        = var.name
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  storage_encrypted = ${index % 2 === 1}
}

data "aws_iam_policy_document" "service" {
  statement {
    actions   = ["s3:GetObject"${index % 5 === 0 ? ', "iam:*"' : ''}]
    resources = ["\${aws_s3_bucket.data.arn}/*"]
  }
}

resource "aws_iam_policy" "service" {
  name   = var.name
  policy = data.aws_iam_policy_document.service.json
}
`;
}

function deploymentOf(index: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: service-${index}
  namespace: team-${index % 20}
  labels: {app: service-${index}}
spec:
  replicas: 2
  selector:
    matchLabels: {app: service-${index}}
  template:
    metadata:
      labels: {app: service-${index}}
    spec:
      automountServiceAccountToken: false
      containers:
        - name: app
          image: registry.example.com/service-${index}:1.${index % 9}.0
          ports: [{containerPort: 8080}]
          securityContext:
            privileged: ${index % 10 === 0}
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: ${index % 2 === 0}
            runAsNonRoot: true
            capabilities: {drop: [ALL]}
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {memory: 256Mi}
`;
}

function serviceOf(index: number): string {
  return `apiVersion: v1
kind: Service
metadata:
  name: service-${index}
  namespace: team-${index % 20}
spec:
  type: ${index % 7 === 0 ? 'NodePort' : 'ClusterIP'}
  selector: {app: service-${index}}
  ports: [{port: 80, targetPort: 8080}]
`;
}
