package example;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Settings {
  Object read(String text) {
    // ruleid: java-snakeyaml-constructor
    return new Yaml().load(text);
  }

  Object readAll(String text) {
    Yaml yaml = new Yaml();
    // ruleid: java-snakeyaml-constructor
    return yaml.loadAll(text);
  }

  Object readSafely(String text) {
    // ok: java-snakeyaml-constructor
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  String write(Object value) {
    Yaml yaml = new Yaml();
    // ok: java-snakeyaml-constructor
    return yaml.dump(value);
  }
}
