package example;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;

class Mappers {
  ObjectMapper old() {
    ObjectMapper mapper = new ObjectMapper();
    // ruleid: java-jackson-default-typing
    mapper.enableDefaultTyping();
    return mapper;
  }

  ObjectMapper lax() {
    ObjectMapper mapper = new ObjectMapper();
    // ruleid: java-jackson-default-typing
    mapper.activateDefaultTyping(LaissezFaireSubTypeValidator.instance);
    return mapper;
  }

  ObjectMapper plain() {
    // ok: java-jackson-default-typing
    return new ObjectMapper().findAndRegisterModules();
  }

  ObjectMapper limited(PolymorphicTypeValidator validator) {
    ObjectMapper mapper = new ObjectMapper();
    // ok: java-jackson-default-typing
    mapper.activateDefaultTyping(validator);
    return mapper;
  }
}
