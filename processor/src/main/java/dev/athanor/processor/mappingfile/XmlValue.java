package dev.athanor.processor.mappingfile;

import dev.athanor.processor.diagnostic.Elsewhere;
import dev.athanor.processor.xml.XmlPlace;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A value of an annotation that a mapping file stands for.
 *
 * @param value as {@link AnnotationValue#getValue} has it
 * @param place where it is written
 */
record XmlValue(Object value, XmlPlace place) implements AnnotationValue, Elsewhere {

  @Override
  public Object getValue() {
    return value;
  }

  @Override
  public String location() {
    return place.toString();
  }

  @Override
  public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
    if (value instanceof Boolean flag) {
      return visitor.visitBoolean(flag, parameter);
    }
    if (value instanceof Integer number) {
      return visitor.visitInt(number, parameter);
    }
    if (value instanceof TypeMirror type) {
      return visitor.visitType(type, parameter);
    }
    if (value instanceof VariableElement constant) {
      return visitor.visitEnumConstant(constant, parameter);
    }
    if (value instanceof AnnotationMirror nested) {
      return visitor.visitAnnotation(nested, parameter);
    }
    return value instanceof List<?> list
        ? visitor.visitArray(list.stream().map(AnnotationValue.class::cast).toList(), parameter)
        : visitor.visitString(value.toString(), parameter);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
