class SessionsController < ApplicationController
  def create
    # ruleid: ruby-cookie-without-flags
    cookies[:auth_token] = user.auth_token
    # ruleid: ruby-cookie-without-flags
    cookies[:session_key] = { value: user.session_key, httponly: false }
    # ruleid: ruby-cookie-without-flags
    cookies.permanent[:remember_me] = user.remember_digest
  end

  def create_safely
    # ok: ruby-cookie-without-flags
    cookies.encrypted[:auth_token] = { value: user.auth_token, httponly: true, secure: true }
    # ok: ruby-cookie-without-flags
    cookies[:language] = params[:language]
    # ok: ruby-cookie-without-flags
    cookies[:session_key] = { value: user.session_key, httponly: true, secure: true }
  end
end
