class UsersController < ApplicationController
  def create
    # ruleid: ruby-mass-assignment
    User.create(params.require(:user).permit!)
  end

  def update
    # ruleid: ruby-mass-assignment
    current_user.update(params.to_unsafe_h)
  end

  def create_safely
    # ok: ruby-mass-assignment
    User.create(params.require(:user).permit(:name, :mail))
    # ok: ruby-mass-assignment
    User.create(name: params[:name])
  end
end
