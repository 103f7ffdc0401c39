class ReportsController < ApplicationController
  HANDLERS = { "csv" => CsvReport, "pdf" => PdfReport }.freeze

  def calculate
    # ruleid: ruby-code-injection-eval
    render json: { result: eval(params[:formula]) }
  end

  def show
    # ruleid: ruby-code-injection-eval
    report = params[:kind].constantize.new
    render plain: report.to_s
  end

  def show_safely
    # ok: ruby-code-injection-eval
    report = HANDLERS.fetch(params[:kind]).new
    # ok: ruby-code-injection-eval
    render plain: report.public_send(:to_s)
  end
end
