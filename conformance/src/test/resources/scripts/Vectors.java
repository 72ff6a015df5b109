package fixture;

import dev.athanor.annotation.RequiredExtension;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.vector.SparseFloatVector;

@Entity @RequiredExtension("vector") class Document {
  @Id long id;
  @JdbcTypeCode(SqlTypes.VECTOR) @Array(length = 3) float[] vector;
  @JdbcTypeCode(SqlTypes.VECTOR_FLOAT32) @Array(length = 1536) @Column(nullable = false) Float[] single;
  @JdbcTypeCode(SqlTypes.VECTOR_FLOAT16) @Array(length = 256) List<Float> half;
  @JdbcTypeCode(SqlTypes.VECTOR_BINARY) @Array(length = 64) byte[] bits;
  @JdbcTypeCode(SqlTypes.SPARSE_VECTOR_FLOAT32) @Array(length = 30000) SparseFloatVector sparse;
  @ElementCollection @JdbcTypeCode(SqlTypes.VECTOR) @Array(length = 4) List<float[]> parts;
}
