/** Functions, and the serverless application model. */
import type {Mapping} from '../../templates/convert.ts';

const FUNCTION_NAMES = {
  DeadLetterQueue: 'dead_letter_config',
  KmsKeyArn: 'kms_key_arn',
  Tracing: '/tracing_config/mode',
} as const;

export const SERVERLESS: Readonly<Record<string, Mapping>> = {
  'AWS::Lambda::Function': {to: 'aws_lambda_function'},
  'AWS::Lambda::Permission': {to: 'aws_lambda_permission'},
  'AWS::Lambda::Url': {to: 'aws_lambda_function_url', names: {AuthType: 'authorization_type'}},
  'AWS::Serverless::Function': {to: 'aws_lambda_function', names: FUNCTION_NAMES},
  'AWS::Serverless::SimpleTable': {
    to: 'aws_dynamodb_table',
    names: {SSESpecification: 'server_side_encryption', 'SSESpecification.SSEEnabled': 'enabled'},
  },
  'AWS::Serverless::StateMachine': {
    to: 'aws_sfn_state_machine',
    names: {Logging: 'logging_configuration', Tracing: 'tracing_configuration'},
    verbatim: ['Definition'],
  },
  'AWS::Serverless::Api': {
    to: 'aws_api_gateway_stage',
    names: {AccessLogSetting: 'access_log_settings', TracingEnabled: 'xray_tracing_enabled'},
    parts: [{to: 'aws_api_gateway_method_settings', from: 'MethodSettings', as: 'settings'}],
  },
  'AWS::Serverless::HttpApi': {to: 'aws_apigatewayv2_stage'},
};
