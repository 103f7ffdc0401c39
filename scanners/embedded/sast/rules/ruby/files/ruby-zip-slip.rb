class Themes
  def unpack(file, folder)
    Gem::Package::TarReader.new(file) do |archive|
      archive.each do |entry|
        path = File.join(folder, entry.full_name)
        # ruleid: ruby-zip-slip
        File.binwrite(path, entry.read)
      end
    end
  end

  def unzip(file, folder)
    Zip::File.open(file) do |archive|
      archive.each do |entry|
        # ruleid: ruby-zip-slip
        File.binwrite("#{folder}/#{entry.name}", entry.get_input_stream.read)
      end
    end
  end

  def unzip_safely(file, folder)
    Zip::File.open(file) do |archive|
      archive.each do |entry|
        # ok: ruby-zip-slip
        File.binwrite(File.join(folder, File.basename(entry.name)), entry.get_input_stream.read)
      end
    end
  end

  def unpack_safely(file, folder)
    Gem::Package::TarReader.new(file) do |archive|
      archive.each do |entry|
        path = File.expand_path(entry.full_name, folder)
        next unless path.start_with?("#{folder}/")
        # ok: ruby-zip-slip
        File.binwrite(path, entry.read)
      end
    end
  end
end
