class ImportsController < ApplicationController
  def create
    # ruleid: ruby-kernel-open
    open(params[:source]) { |file| import(file.read) }
  end

  def lines
    source = params[:source]
    # ruleid: ruby-kernel-open
    render json: IO.readlines(source)
  end

  def create_safely
    # ok: ruby-kernel-open
    open(FOLDER.join(File.basename(params[:source]))) { |file| import(file.read) }
  end

  def show
    # ok: ruby-kernel-open
    open("/var/imports/current.csv") { |file| import(file.read, params[:kind]) }
  end
end
