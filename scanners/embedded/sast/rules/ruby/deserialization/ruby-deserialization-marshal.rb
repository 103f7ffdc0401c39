class CartsController < ApplicationController
  def show
    # ruleid: ruby-deserialization-marshal
    @cart = Marshal.load(Base64.decode64(cookies[:cart]))
  end

  def import
    # ruleid: ruby-deserialization-marshal
    @settings = YAML.unsafe_load(request.body)
  end

  def show_safely
    # ok: ruby-deserialization-marshal
    @cart = JSON.parse(cookies[:cart])
    # ok: ruby-deserialization-marshal
    @settings = YAML.safe_load(request.body)
  end

  def copy(value)
    # ok: ruby-deserialization-marshal
    Marshal.load(Marshal.dump(value))
  end
end
