import {Body, Controller, Post} from '@nestjs/common';

@Controller('orders')
export class OrderController {
  @Post()
  // ruleid: javascript-nest-untyped-body
  place(@Body() order: any) {
    return this.orders.place(order);
  }

  @Post('draft')
  // ruleid: javascript-nest-untyped-body
  draft(@Body() order: Record<string, any>) {
    return this.orders.draft(order);
  }

  @Post('safe')
  // ok: javascript-nest-untyped-body
  placeSafely(@Body() order: PlaceOrder) {
    return this.orders.place(order);
  }

  @Post('note')
  // ok: javascript-nest-untyped-body
  note(@Body('text') text: string) {
    return this.orders.note(text);
  }
}
