class PicturesController < ApplicationController
  def create
    upload = params[:picture]
    # ruleid: ruby-upload-original-name
    File.open(Rails.root.join("public", "pictures", upload.original_filename), "wb") { |file| file.write(upload.read) }
  end

  def replace
    path = "/var/pictures/#{params[:picture].original_filename}"
    # ruleid: ruby-upload-original-name
    FileUtils.mv(params[:picture].path, path)
  end

  def create_safely
    upload = params[:picture]
    # ok: ruby-upload-original-name
    File.open(Rails.root.join("storage", SecureRandom.uuid), "wb") { |file| file.write(upload.read) }
  end

  def replace_safely
    path = "/var/pictures/#{SecureRandom.uuid}#{File.extname(params[:picture].original_filename)}"
    # ok: ruby-upload-original-name
    FileUtils.mv(params[:picture].path, path)
  end
end
