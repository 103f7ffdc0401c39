class Exports
  def send_all
    # ruleid: ruby-ssh-host-key-ignored
    Net::SSH.start("files.example.com", "export", verify_host_key: :never) { |session| session.exec!("ls") }
  end

  def upload
    # ruleid: ruby-ssh-host-key-ignored
    Net::SFTP.start("files.example.com", "export", keys: [KEY], verify_host_key: :never) { |files| files.upload!("a") }
  end

  def send_all_safely
    # ok: ruby-ssh-host-key-ignored
    Net::SSH.start("files.example.com", "export", verify_host_key: :always) { |session| session.exec!("ls") }
  end

  def upload_safely
    # ok: ruby-ssh-host-key-ignored
    Net::SFTP.start("files.example.com", "export", keys: [KEY]) { |files| files.upload!("a") }
  end
end
