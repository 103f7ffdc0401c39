class PicturesController < ApplicationController
  def small
    # ruleid: ruby-command-injection
    system("convert /pictures/#{params[:name]} small.png")
  end

  def archive
    command = "tar -czf /archives/report.tgz " + params[:month]
    # ruleid: ruby-command-injection
    Open3.capture3(command)
  end

  def small_safely
    # ok: ruby-command-injection
    system("convert", "/pictures/#{params[:name]}", "small.png")
    # ok: ruby-command-injection
    system("convert /pictures/#{Shellwords.escape(params[:name])} small.png")
  end

  def disk
    # ok: ruby-command-injection
    system("df -h")
  end
end
