class InvoicesController < ApplicationController
  FOLDER = Rails.root.join("invoices")

  def show
    # ruleid: ruby-path-traversal
    send_file "/var/invoices/#{params[:name]}"
  end

  def export
    path = FOLDER.join(params[:file])
    # ruleid: ruby-path-traversal
    render plain: File.read(path)
  end

  def show_safely
    # ok: ruby-path-traversal
    send_file FOLDER.join(File.basename(params[:name]))
    # ok: ruby-path-traversal
    render plain: File.read(FOLDER.join("#{params[:id].to_i}.txt"))
  end

  def thumbnail
    picture = @attachment.thumbnail(size: params[:size])
    # ok: ruby-path-traversal
    send_file picture, type: "image/png"
  end
end
