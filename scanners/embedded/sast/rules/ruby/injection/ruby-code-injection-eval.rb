class ReportsController < ApplicationController
  HANDLERS = { "csv" => CsvReport, "pdf" => PdfReport }.freeze

  def calculate
    # ruleid: ruby-code-injection-eval
    render json: { result: eval(params[:formula]) }
  end

  def preview
    # ruleid: ruby-code-injection-eval
    report.instance_eval(params[:expression])
  end

  def show_safely
    # ok: ruby-code-injection-eval
    report = HANDLERS.fetch(params[:kind]).new
    # ok: ruby-code-injection-eval
    render plain: report.public_send(:to_s)
  end
end
