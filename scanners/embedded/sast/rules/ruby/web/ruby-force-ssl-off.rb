Rails.application.configure do
  # ruleid: ruby-force-ssl-off
  config.force_ssl = false
  # ruleid: ruby-force-ssl-off
  config.session_store :cookie_store, key: "_shop", httponly: false
end

Rails.application.configure do
  # ok: ruby-force-ssl-off
  config.force_ssl = true
  # ok: ruby-force-ssl-off
  config.session_store :cookie_store, key: "_shop", secure: true
end
