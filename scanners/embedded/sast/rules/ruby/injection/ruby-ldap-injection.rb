class PeopleController < ApplicationController
  def index
    filter = Net::LDAP::Filter.eq("uid", params[:name])
    # ok: ruby-ldap-injection
    render json: directory.search(base: BASE, filter: filter)
  end

  def search
    # ruleid: ruby-ldap-injection
    render json: count(Net::LDAP::Filter.construct("(uid=#{params[:name]})"))
  end

  def town
    # ruleid: ruby-ldap-injection
    render json: directory.search(base: BASE, filter: "(l=#{params[:town]})")
  end

  def town_safely
    # ok: ruby-ldap-injection
    render json: directory.search(base: BASE, filter: "(l=#{Net::LDAP::Filter.escape(params[:town])})")
  end
end
