class SessionsController < ApplicationController
  def done
    # ruleid: ruby-open-redirect
    redirect_to params[:next]
  end

  def logout
    target = params[:return_to] || "/"
    # ruleid: ruby-open-redirect
    redirect_to target, allow_other_host: true
  end

  def done_safely
    # ok: ruby-open-redirect
    redirect_to(url_from(params[:next]) || root_path)
    # ok: ruby-open-redirect
    redirect_to order_path(params[:id])
  end
end

class PaymentsController < ApplicationController
  def create
    page = payments.start_page(params[:plan])
    # ok: ruby-open-redirect
    redirect_to page.url, allow_other_host: true
  end
end
