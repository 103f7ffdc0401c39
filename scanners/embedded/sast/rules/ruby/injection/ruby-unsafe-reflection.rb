class ReportsController < ApplicationController
  KINDS = %w[CsvReport PdfReport].freeze
  REPORTS = { "csv" => CsvReport, "pdf" => PdfReport }.freeze

  def show
    # ruleid: ruby-unsafe-reflection
    report = params[:kind].constantize.new
    render plain: report.to_s
  end

  def column
    # ruleid: ruby-unsafe-reflection
    render plain: current_user.send(params[:column])
  end

  def show_safely
    # ok: ruby-unsafe-reflection
    report = REPORTS.fetch(params[:kind]).new
    # ok: ruby-unsafe-reflection
    render plain: report.public_send(:to_s)
  end

  def show_checked
    kind = params[:kind]
    unless KINDS.include?(kind)
      head :not_found
      return
    end
    # ok: ruby-unsafe-reflection
    render plain: kind.constantize.new.to_s
  end

  def show_allowed
    kind = params[:kind]
    return head(:not_found) unless KINDS.include?(kind)
    # ok: ruby-unsafe-reflection
    render plain: kind.constantize.new.to_s
  end
end
