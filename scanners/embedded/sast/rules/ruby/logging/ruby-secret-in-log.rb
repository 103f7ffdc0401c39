class SessionsController < ApplicationController
  def create
    # ruleid: ruby-secret-in-log
    Rails.logger.info("sign-in of #{params[:name]} with #{params[:password]}")
    # ruleid: ruby-secret-in-log
    puts request.headers["Authorization"]
    # ok: ruby-secret-in-log
    Rails.logger.info("sign-in of #{params[:name]}")
    # ok: ruby-secret-in-log
    Rails.logger.debug("path #{request.path}")
  end
end

def sign_in(user, password)
  # ok: ruby-secret-in-log
  user.authenticate(password)
end
