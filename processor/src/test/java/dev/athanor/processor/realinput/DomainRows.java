package dev.athanor.processor.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.hibernate.testing.orm.domain.animal.StateProvince;
import org.hibernate.testing.orm.domain.contacts.Contact;
import org.hibernate.testing.orm.domain.gambit.BasicEntity;
import org.hibernate.testing.orm.domain.gambit.Component;
import org.hibernate.testing.orm.domain.gambit.EntityOfArrays;
import org.hibernate.testing.orm.domain.gambit.EntityOfComposites;
import org.hibernate.testing.orm.domain.gambit.EntityWithAggregateId;
import org.hibernate.testing.orm.domain.gambit.EntityWithManyToOneJoinTable;
import org.hibernate.testing.orm.domain.gambit.SimpleEntity;
import org.hibernate.testing.orm.domain.helpdesk.Incident;
import org.hibernate.testing.orm.domain.library.Book;
import org.hibernate.testing.orm.domain.library.Person;
import org.hibernate.testing.orm.domain.retail.DomesticVendor;
import org.hibernate.testing.orm.domain.retail.Name;
import org.hibernate.testing.orm.domain.retail.SalesAssociate;
import org.hibernate.testing.orm.domain.retail.Vendor;
import org.hibernate.testing.orm.domain.userguide.Image;
import org.hibernate.testing.orm.domain.userguide.Partner;
import org.hibernate.testing.orm.domain.userguide.tooling.Customer;
import org.hibernate.testing.orm.domain.userguide.tooling.Order;

/** A few rows of each model, written by Hibernate and found again by it. */
enum DomainRows {
  ANIMAL {
    @Override
    void write(Session session) {
      StateProvince province = new StateProvince();
      province.setId(1L);
      province.setName("Bavaria");
      province.setIsoCode("BY");
      session.persist(province);
    }

    @Override
    void read(Session session) {
      assertThat(all(session, StateProvince.class)).extracting("name").containsExactly("Bavaria");
    }
  },
  CONTACTS {
    @Override
    void write(Session session) {
      session.persist(
          new Contact(
              1,
              new Contact.Name("Willy", "Loman"),
              Contact.Gender.MALE,
              LocalDate.of(1900, 1, 2)));
    }

    @Override
    void read(Session session) {
      assertThat(session.find(Contact.class, 1).getBirthDay()).isEqualTo(LocalDate.of(1900, 1, 2));
    }
  },
  GAMBIT {
    @Override
    void write(Session session) {
      SimpleEntity simple = new SimpleEntity(1, new Date(0), Instant.EPOCH, 2, 3L, "four");
      BasicEntity basic = new BasicEntity(1, "basic");
      EntityWithManyToOneJoinTable joined = new EntityWithManyToOneJoinTable(1, "joined", 7);
      joined.setOther(simple);
      joined.setLazyOther(basic);
      EntityOfArrays arrays = new EntityOfArrays(1, "arrays");
      arrays.setArrayOfBasics(new String[] {"first", null, "third"});
      Component component = new Component();
      component.setBasicString("outer");
      component.setNested(new Component.Nested("inner", "more"));
      session.persist(simple);
      session.persist(basic);
      session.persist(joined);
      session.persist(arrays);
      session.persist(new EntityOfComposites(1, "composites", component));
      session.persist(new EntityWithAggregateId(new EntityWithAggregateId.Key("a", "b"), "data"));
    }

    @Override
    void read(Session session) {
      EntityWithManyToOneJoinTable joined = session.find(EntityWithManyToOneJoinTable.class, 1);
      assertThat(joined.getOther().getSomeInstant()).isEqualTo(Instant.EPOCH);
      assertThat(joined.getLazyOther().getData()).isEqualTo("basic");
      assertThat(session.find(EntityOfArrays.class, 1).getArrayOfBasics())
          .containsExactly("first", null, "third");
      Component component = session.find(EntityOfComposites.class, 1).getComponent();
      assertThat(component.getNested().getNestedValue()).isEqualTo("inner");
      assertThat(all(session, EntityWithAggregateId.class)).hasSize(1);
    }
  },
  HELPDESK {
    @Override
    void write(Session session) {
      session.persist(new Incident(1, "It burns.", Instant.EPOCH));
    }

    @Override
    void read(Session session) {
      assertThat(session.find(Incident.class, 1).getReported()).isEqualTo(Instant.EPOCH);
    }
  },
  LIBRARY {
    @Override
    void write(Session session) {
      Book book = new Book(1, "Faust");
      Person author = new Person(1, "Goethe");
      book.addAuthor(author);
      book.addEditor(author);
      session.persist(author);
      session.persist(book);
    }

    @Override
    void read(Session session) {
      Book book = session.find(Book.class, 1);
      assertThat(book.getAuthors()).extracting(Person::getName).containsExactly("Goethe");
      assertThat(book.getEditors()).hasSize(1);
    }
  },
  RETAIL {
    @Override
    void write(Session session) {
      session.persist(new SalesAssociate(1, new Name("Loman", "Willy")));
      session.persist(new DomesticVendor(1, "vendor", "billing", "further"));
      session.persist(new Vendor(2, "other", "billing"));
    }

    @Override
    void read(Session session) {
      assertThat(session.find(SalesAssociate.class, 1).getName().getFamilyName())
          .isEqualTo("Loman");
      assertThat(session.find(Vendor.class, 1)).isInstanceOf(DomesticVendor.class);
      assertThat(all(session, Vendor.class)).hasSize(2);
    }
  },
  USERGUIDE {
    @Override
    void write(Session session) {
      session.persist(new Partner("partner"));
      Image image = new Image();
      image.setId(1L);
      image.setContent(new byte[] {1, 2, 3});
      session.persist(image);
      Customer customer = new Customer(1, "customer");
      session.persist(customer);
      session.persist(new Order(1, customer, new BigDecimal("12.50")));
    }

    @Override
    void read(Session session) {
      assertThat(all(session, Partner.class)).extracting("name").containsExactly("partner");
      assertThat(session.find(Image.class, 1L).getContent()).containsExactly(1, 2, 3);
      assertThat(all(session, Order.class))
          .extracting("totalCost")
          .containsExactly(new BigDecimal("12.50"));
    }
  };

  abstract void write(Session session);

  abstract void read(Session session);

  static DomainRows of(String model) {
    return valueOf(model.toUpperCase(Locale.ROOT));
  }

  private static <T> List<T> all(Session session, Class<T> type) {
    return session.createSelectionQuery("from " + type.getName(), type).list();
  }
}
