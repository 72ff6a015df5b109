package fixture;

import dev.athanor.annotation.RequiredExtension;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.locationtech.jts.geom.*;

@Entity @RequiredExtension("postgis") class Site {
  @Id long id;
  Point entrance;
  @JdbcTypeCode(SqlTypes.GEOMETRY) @Column(nullable = false) Polygon area;
  @JdbcTypeCode(SqlTypes.GEOGRAPHY) Point onEarth;
  org.geolatte.geom.MultiPolygon<?> parts;
  @ElementCollection Set<LineString> ways;
}
