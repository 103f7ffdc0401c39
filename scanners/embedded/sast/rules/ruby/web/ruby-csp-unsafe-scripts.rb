Rails.application.configure do
  config.content_security_policy do |policy|
    # ruleid: ruby-csp-unsafe-scripts
    policy.script_src :self, :unsafe_inline
    # ok: ruby-csp-unsafe-scripts
    policy.style_src :self, :unsafe_inline
  end
  # ruleid: ruby-csp-unsafe-scripts
  config.action_dispatch.default_headers.clear
end

Rails.application.configure do
  config.content_security_policy do |policy|
    # ok: ruby-csp-unsafe-scripts
    policy.script_src :self, "https://scripts.example.com"
  end
end
