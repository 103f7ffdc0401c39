Rails.application.configure do
  # ruleid: ruby-smtp-without-tls
  config.action_mailer.smtp_settings = { address: "smtp.example.com", port: 587, openssl_verify_mode: "none" }
  # ruleid: ruby-smtp-without-tls
  config.action_mailer.smtp_settings = { address: "smtp.example.com", port: 25, enable_starttls_auto: false }
  # ok: ruby-smtp-without-tls
  config.action_mailer.smtp_settings = { address: "smtp.example.com", port: 587, enable_starttls: true }
  # ok: ruby-smtp-without-tls
  config.action_mailer.smtp_settings = { address: "localhost", port: 1025, enable_starttls_auto: false }
end
