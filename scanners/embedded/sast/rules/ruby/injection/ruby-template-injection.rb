class MailsController < ApplicationController
  def preview
    # ruleid: ruby-template-injection
    render plain: ERB.new(params[:mail]).result
  end

  def hello
    # ruleid: ruby-template-injection
    render inline: "<h1>Hello #{params[:name]}</h1>"
  end

  def hello_safely
    # ok: ruby-template-injection
    render :hello, locals: { name: params[:name] }
    # ok: ruby-template-injection
    ERB.new(File.read("mail.erb")).result_with_hash(name: params[:name])
  end
end
