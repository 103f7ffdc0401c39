/** Who may do what, keys, secrets, users. */
import type {Mapping} from '../../templates/convert.ts';

export const IDENTITY: Readonly<Record<string, Mapping>> = {
  'AWS::IAM::Role': {to: 'aws_iam_role', names: {Policies: 'inline_policy'}},
  'AWS::IAM::Policy': {to: 'aws_iam_role_policy'},
  'AWS::IAM::RolePolicy': {to: 'aws_iam_role_policy'},
  'AWS::IAM::UserPolicy': {to: 'aws_iam_user_policy'},
  'AWS::IAM::GroupPolicy': {to: 'aws_iam_group_policy'},
  'AWS::IAM::ManagedPolicy': {to: 'aws_iam_policy'},
  'AWS::IAM::User': {to: 'aws_iam_user', names: {Policies: 'inline_policy'}},
  'AWS::IAM::Group': {to: 'aws_iam_group', names: {Policies: 'inline_policy'}},
  'AWS::IAM::AccessKey': {to: 'aws_iam_access_key', names: {UserName: 'user'}},
  'AWS::KMS::Key': {
    to: 'aws_kms_key',
    names: {KeySpec: 'customer_master_key_spec', KeyPolicy: 'policy', PendingWindowInDays: 'deletion_window_in_days'},
  },
  'AWS::SecretsManager::Secret': {to: 'aws_secretsmanager_secret'},
  'AWS::SecretsManager::RotationSchedule': {to: 'aws_secretsmanager_secret_rotation'},
  'AWS::SecretsManager::ResourcePolicy': {to: 'aws_secretsmanager_secret_policy', names: {ResourcePolicy: 'policy'}},
  'AWS::SSM::Parameter': {to: 'aws_ssm_parameter'},
  'AWS::Cognito::UserPool': {
    to: 'aws_cognito_user_pool',
    names: {'Policies.PasswordPolicy': '/password_policy', UserPoolAddOns: 'user_pool_add_ons', Policies: 'policies_'},
  },
  'AWS::Cognito::UserPoolClient': {
    to: 'aws_cognito_user_pool_client',
    names: {AllowedOAuthFlows: 'allowed_oauth_flows', CallbackURLs: 'callback_urls'},
  },
  'AWS::Cognito::IdentityPool': {to: 'aws_cognito_identity_pool'},
  'AWS::CertificateManager::Certificate': {to: 'aws_acm_certificate'},
};
