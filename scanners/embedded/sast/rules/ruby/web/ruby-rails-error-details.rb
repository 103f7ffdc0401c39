Rails.application.configure do
  # ruleid: ruby-rails-error-details
  config.consider_all_requests_local = true
  # ok: ruby-rails-error-details
  config.eager_load = true
end

class OrdersController < ApplicationController
  def show
    render json: Order.find(params[:id])
  rescue StandardError => error
    # ruleid: ruby-rails-error-details
    render json: { error: error.message, trace: error.backtrace }, status: 500
  end

  def index
    render json: Order.all
  rescue StandardError => error
    Rails.logger.error(error.full_message)
    # ok: ruby-rails-error-details
    render json: { error: "internal" }, status: 500
  end
end
