/** Attributes that hold the user's own keys: nothing about them is a block or has a name of the provider's. */

const MAP_NAME =
  /^(?:tags?(?:_all)?|labels|annotations|(?:environment_)?variables|default_tags|parameters|app_settings|metadata|triggers|keepers|data|string_data|binary_data|match_labels|node_selector|filter|query|request_parameters|request_templates|response_parameters|response_templates|client_metadata|options|selector|limits|requests|values)$/;

export function isMapName(name: string): boolean {
  return MAP_NAME.test(name);
}
