module BadgeHelper
  def badge(name)
    # ruleid: ruby-xss-html-safe
    "<span class='badge'>#{name}</span>".html_safe
  end

  def title
    # ruleid: ruby-xss-html-safe
    raw("<h1>#{params[:title]}</h1>")
  end

  def badge_safely(name)
    # ok: ruby-xss-html-safe
    "<span class='badge'>#{h(name)}</span>".html_safe
  end

  def title_safely
    # ok: ruby-xss-html-safe
    tag.h1(params[:title])
  end
end

module OrderHelper
  def summary(order)
    # ok: ruby-xss-html-safe
    "<b>Order</b>: #{link_to_order(order)}".html_safe
  end
end
