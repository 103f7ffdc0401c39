require "nokogiri"

def parse(text)
  # ruleid: ruby-xxe-nokogiri
  Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
end

def load_types(text)
  # ruleid: ruby-xxe-nokogiri
  options = Nokogiri::XML::ParseOptions::DTDLOAD
  Nokogiri::XML(text, nil, nil, options)
end

def parse_safely(text)
  # ok: ruby-xxe-nokogiri
  Nokogiri::XML(text)
end

def parse_strictly(text)
  # ok: ruby-xxe-nokogiri
  Nokogiri::XML(text, nil, nil, Nokogiri::XML::ParseOptions::STRICT)
end
