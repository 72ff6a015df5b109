package dev.athanor.processor.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.realinput.bazaar.Address;
import dev.athanor.processor.realinput.bazaar.Article;
import dev.athanor.processor.realinput.bazaar.Complaint;
import dev.athanor.processor.realinput.bazaar.Customer;
import dev.athanor.processor.realinput.bazaar.Invoice;
import dev.athanor.processor.realinput.bazaar.Order;
import dev.athanor.processor.realinput.bazaar.OrderLine;
import dev.athanor.processor.realinput.bazaar.Passport;
import dev.athanor.processor.realinput.bazaar.Rank;
import dev.athanor.processor.realinput.bazaar.Review;
import dev.athanor.processor.realinput.bazaar.Shipment;
import dev.athanor.processor.realinput.bazaar.Stock;
import dev.athanor.processor.realinput.bazaar.Tag;
import dev.athanor.processor.realinput.bazaar.Token;
import dev.athanor.processor.realinput.bazaar.Visit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** An object of each entity of the bazaar, persisted by Hibernate and found again by it. */
final class BazaarRows {

  static final List<Class<?>> ENTITIES =
      List.of(
          Article.class,
          Complaint.class,
          Customer.class,
          Invoice.class,
          Order.class,
          OrderLine.class,
          Passport.class,
          Review.class,
          Shipment.class,
          Stock.class,
          Tag.class,
          Token.class,
          Visit.class);

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
  private static final UUID CODE = new UUID(1, 2);

  private BazaarRows() {}

  static void write(Session session) {
    Customer customer = customer(session);
    Passport passport = new Passport();
    passport.customer = customer;
    passport.number = "P 1";
    session.persist(passport);
    OrderLine line = new OrderLine();
    line.order = order(customer, session);
    Shipment shipment = new Shipment();
    shipment.owner = line.order;
    Review review = new Review();
    review.stars = 5;
    line.number = 3;
    line.key = "k";
    line.value = new BigDecimal("1.125");
    session.persist(line);
    Article article = new Article();
    article.name = "lamp";
    article.grams = 700;
    article.successor = article;
    session.persist(article);
    Stock stock = new Stock();
    stock.key = new Stock.Key("A1", null);
    stock.article = article;
    stock.amount = 5_000_000_000L;
    session.persist(stock);
    List.of(shipment, review, new Invoice(), new Visit(), new Complaint())
        .forEach(session::persist);
  }

  private static Customer customer(Session session) {
    Tag tag = new Tag();
    tag.name = "Good";
    Token token = new Token();
    token.check = true;
    Customer customer = new Customer();
    customer.group = "g";
    customer.login = "l";
    customer.home = address("Home Street");
    customer.work = address("Work Street");
    customer.rankByName = Rank.Mixed;
    customer.rankByOrder = Rank.LAST;
    customer.biography = "long ".repeat(1000);
    customer.photo = new byte[] {0, -1, 2};
    customer.nickNames.add("Nick");
    customer.pastAddresses.addAll(List.of(address("First"), address("Second")));
    customer.pastRanks.addAll(List.of(Rank.ORDER, Rank.Mixed));
    customer.tags.add(tag);
    customer.tokens.add(token);
    List.of(tag, token, customer).forEach(session::persist);
    return customer;
  }

  private static Order order(Customer owner, Session session) {
    Order order = new Order();
    order.owner = owner;
    order.placedAt = NOON;
    order.day = LocalDate.of(2026, 11, 21);
    order.hour = LocalTime.of(13, 14, 15, 123_000_000);
    order.departure = LocalDateTime.of(2026, 11, 21, 1, 2, 3);
    order.arrival = OffsetDateTime.ofInstant(NOON, ZoneOffset.UTC);
    order.inspection = ZonedDateTime.ofInstant(NOON, ZoneOffset.UTC);
    order.validFor = Duration.ofDays(400).plusNanos(5);
    order.year = Year.of(2026);
    order.legacyTime = new Date(1234);
    order.trackingCode = CODE;
    session.persist(order);
    return order;
  }

  private static Address address(String street) {
    return new Address(street, new Address.PostCode("8000", 7));
  }

  static void read(Session session) {
    Customer customer = only(session, Customer.class);
    assertThat(customer.group).isEqualTo("g");
    assertThat(List.of(customer.home, customer.work))
        .containsExactly(address("Home Street"), address("Work Street"));
    assertThat(List.of(customer.rankByName, customer.rankByOrder))
        .containsExactly(Rank.Mixed, Rank.LAST);
    assertThat(customer.biography).hasSize(5000);
    assertThat(customer.photo).containsExactly(0, -1, 2);
    assertThat(customer.nickNames).containsExactly("Nick");
    assertThat(customer.pastAddresses).containsExactly(address("First"), address("Second"));
    assertThat(customer.pastRanks).containsExactlyInAnyOrder(Rank.ORDER, Rank.Mixed);
    assertThat(customer.tags).extracting(tag -> tag.name).containsExactly("Good");
    assertThat(customer.tokens).extracting(token -> token.check).containsExactly(true);
    Order order = customer.orders.get(0);
    assertThat(order.placedAt).isEqualTo(NOON);
    assertThat(order.hour).isEqualTo("13:14:15.123");
    assertThat(order.arrival.toInstant()).isEqualTo(NOON);
    assertThat(order.inspection.toInstant()).isEqualTo(NOON);
    assertThat(order.validFor).isEqualTo(Duration.ofDays(400).plusNanos(5));
    assertThat(order.trackingCode).isEqualTo(CODE);
    assertThat(session.find(OrderLine.class, new OrderLine.Key(order.id, 3)).value)
        .isEqualByComparingTo("1.125");
    assertThat(session.find(Passport.class, customer.id).number).isEqualTo("P 1");
    Article article = only(session, Article.class);
    assertThat(article.successor).isSameAs(article);
    assertThat(session.find(Stock.class, new Stock.Key("A1", article.id)).amount)
        .isEqualTo(5_000_000_000L);
    assertThat(only(session, Invoice.class).number).isEqualTo(1000);
    assertThat(only(session, Shipment.class).owner).isSameAs(order);
    assertThat(only(session, Review.class).stars).isEqualTo((short) 5);
    assertThat(only(session, Visit.class).id).isPositive();
    assertThat(only(session, Complaint.class).id).isEqualTo(11);
  }

  private static <T> T only(Session session, Class<T> type) {
    return session.createSelectionQuery("from " + type.getSimpleName(), type).getSingleResult();
  }
}
