import {DomSanitizer} from '@angular/platform-browser';

export class ReviewComponent {
  constructor(private readonly sanitizer: DomSanitizer) {}

  show(review: string) {
    // ruleid: javascript-xss-angular-bypass
    return this.sanitizer.bypassSecurityTrustHtml(review);
  }

  frame(address: string) {
    // ruleid: javascript-xss-angular-bypass
    return this.sanitizer.bypassSecurityTrustResourceUrl('https://' + address);
  }

  banner() {
    // ok: javascript-xss-angular-bypass
    return this.sanitizer.bypassSecurityTrustHtml('<b>Sale</b>');
  }

  clean(review: string) {
    // ok: javascript-xss-angular-bypass
    return this.sanitizer.sanitize(SecurityContext.HTML, review);
  }

  download(report: object) {
    const address = `data:text/json;charset=utf-8, ${encodeURIComponent(JSON.stringify(report))}`;
    // ok: javascript-xss-angular-bypass
    this.link = this.sanitizer.bypassSecurityTrustUrl(address);
  }

  picture(content: string) {
    // ok: javascript-xss-angular-bypass
    return this.sanitizer.bypassSecurityTrustUrl(`data:image/png;base64,${content}`);
  }
}
