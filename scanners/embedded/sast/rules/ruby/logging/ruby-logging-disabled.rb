Rails.application.configure do
  # ruleid: ruby-logging-disabled
  config.logger = Logger.new(nil)
  # ruleid: ruby-logging-disabled
  config.log_level = :unknown
end

Rails.application.configure do
  # ok: ruby-logging-disabled
  config.logger = Logger.new($stdout)
  # ok: ruby-logging-disabled
  config.log_level = :info
end
