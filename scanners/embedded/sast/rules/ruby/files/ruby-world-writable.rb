class Exports
  def publish(path)
    # ruleid: ruby-world-writable
    File.chmod(0o666, path)
    # ruleid: ruby-world-writable
    FileUtils.chmod_R(0777, "/var/exports")
    # ruleid: ruby-world-writable
    File.umask(0)
  end

  def publish_safely(path)
    # ok: ruby-world-writable
    File.chmod(0o640, path)
    # ok: ruby-world-writable
    FileUtils.chmod_R(0750, "/var/exports")
    # ok: ruby-world-writable
    File.umask(0o027)
  end
end
