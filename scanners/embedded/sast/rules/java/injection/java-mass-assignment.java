package example;

import org.springframework.web.bind.annotation.*;

@RestController
class Accounts {
  private final AccountRepository accounts;

  @PutMapping("/accounts/{id}")
  Account update(@PathVariable long id, @RequestBody Account account) {
    account.setId(id);
    // ruleid: java-mass-assignment
    return accounts.save(account);
  }

  @PostMapping("/accounts")
  Account create(@Valid @RequestBody Account account) {
    // ruleid: java-mass-assignment
    return accounts.save(account);
  }

  @PostMapping("/accounts/safely")
  Account createSafely(@RequestBody AccountRequest request) {
    Account account = new Account(request.name());
    // ok: java-mass-assignment
    return accounts.save(account);
  }

  void close(Account account) {
    account.close();
    // ok: java-mass-assignment
    accounts.save(account);
  }
}
