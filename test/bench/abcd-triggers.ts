/**
 * How a customer would say each of the shop's SOPs: written from the published guidelines, the way an SOP owner
 * fills in an SOP's trigger phrases. One dialogue (bad_price_yesterday) had been seen before; the phrases were not
 * changed after any were measured. One SOP a line, phrases after the colon.
 */
const lines = `
product_defect.refund_initiate: I want a refund | how do I get my money back | I would like to be refunded for my purchase | I am not happy with the item and want my money back | please refund my order | start a refund
product_defect.refund_update: add another item to my refund | I already have a refund and want to include one more item | update my existing refund | change my refund to add an item I also want to return
product_defect.refund_status: what is the status of my refund | check on my refund | has my refund been processed yet | where is my refund | when will my refund come | what payment method was my refund
product_defect.return_stain: I want to return an item because it has a stain | there is a stain on the shirt | the jacket came stained | the item arrived dirty and I want to send it back | return stained clothes
product_defect.return_color: I want to return an item because of the color | it is the wrong color | the color is not what I expected | the color doesn't match | I ordered blue and got another color | I do not like the color
product_defect.return_size: I want to return an item because it doesn't fit | it is the wrong size | too small | too big | the jeans are too tight or too large | I need a different size | return the shirt, size is wrong
order_issue.status_mystery_fee: there is an extra fee on my order | I was charged a fee I don't recognize | mystery charge added to my order | why is there an additional charge | the total is more than it should be, what is this fee
order_issue.status_delivery_time: the delivery time is wrong | my order was supposed to arrive in the morning | I want the delivery moved to the evening | it says a different delivery time than I chose | change the time of day of my delivery
order_issue.status_payment_method: the payment method on my order is wrong | my order shows the wrong card | I paid with PayPal but it says credit card | an email said my order was paid with another payment method | change the payment method of an order
order_issue.status_quantity: the confirmation email shows the wrong quantity | I ordered one but the email says two | the number of items in my order is wrong | I was charged for two items but wanted one | wrong amount of items in email confirmation
order_issue.manage_upgrade: upgrade to overnight shipping | I need my order faster | can I get my package by tomorrow | change to faster shipping | I want to upgrade the shipping of my order | need it sooner, next day delivery
order_issue.manage_downgrade: downgrade my shipping to save money | I don't need it so soon, slower delivery is fine | change to next week delivery | shipping is expensive, can I delay the delivery | cheaper and slower shipping
order_issue.manage_create: add an item to my order | I forgot to add something to my order | can I add one more item to an existing order | I want to order something else with it | include another item before it ships
order_issue.manage_cancel: I accidentally ordered two | I ordered the same item twice by mistake | remove one item from my order | cancel part of my order | I only wanted one, return the extra item | cancel an item in my order
account_access.recover_username: I forgot my username | can't remember my username | recover my username | I need my user name to log in | what is my username | I can't log in, lost my username
account_access.recover_password: I forgot my password | can't remember my password | reset my password | I need a new password | password is not working, can't log into my account | recover my password
account_access.reset_2fa: reset my two-factor authentication | I lost my phone and can't do two factor | I can't get the authentication code | 2FA is not working | I lost my reset code | need a new two factor code to log in
troubleshoot_site.credit_card: my credit card keeps getting rejected | the website says my card is invalid | my card is declined at checkout | credit card not accepted | I can't pay with my credit card on the site
troubleshoot_site.shopping_cart: my cart is not updating | I can't add items to my shopping cart | nothing happens when I add an item to the cart | the shopping cart won't let me add | cart doesn't work
troubleshoot_site.search_results: search is not working | the search keeps saying no results found | I can't find anything with the search bar | search results are empty | I search for an item and get no results
troubleshoot_site.slow_speed: the website is too slow | your site is running very slow | pages take forever to load | website slowed to a crawl | is something wrong with the website, it is loading slowly
manage_account.status_service_added: a service was added to my account that I didn't ask for | unknown service on my account | I was signed up for something | why was a service added to my plan | an email says I subscribed to a service | remove a service from my account
manage_account.status_service_removed: a service was removed from my account | my service is missing from my plan | somebody took a service off my account | I heard my service was cancelled | put my service back on my account
manage_account.status_shipping_question: does my account allow free shipping | is international shipping free with my account | do I get free shipping out of the country | can I ship to another country | question about my account and shipping abroad
manage_account.status_credit_missing: credit is missing from my account | my store credit is not there | I should have credit on my account | where did my credits go | promotional credit doesn't show up
manage_account.manage_change_address: change my address | I moved and need to update my address | update the address on my account | I have a new address | my address is wrong on my account
manage_account.manage_change_name: change my name | I got married and need to change my last name | update the name on my account | my name is spelled wrong on my account | legal name change
manage_account.manage_change_phone: change my phone number | I have a new phone number | update the phone number on my account | my number is wrong | new cell phone number
manage_account.manage_payment_method: change my payment method | update the credit card on my account | I want to pay with PayPal instead from now on | add a new debit card to my account | change default payment method
purchase_dispute.bad_price_competitor: a competitor has a better price | I found it cheaper at another store | another website sells it for less | can you match the price of a competitor | why is your price higher than other stores
purchase_dispute.bad_price_yesterday: the price was lower yesterday | the price went up since yesterday | it was cheaper the day before | why did the price of this item increase overnight | I looked yesterday and it cost less
purchase_dispute.out_of_stock_general: everything is out of stock | why are your items always out of stock | nothing I want is in stock | so many things are out of stock | all the items are sold out
purchase_dispute.out_of_stock_one_item: the item I want is out of stock | when will the jacket be back in stock | the jeans I want to buy are sold out | one item is out of stock | my size is not in stock
purchase_dispute.promo_code_invalid: my promo code doesn't work | the promo code is invalid | it won't accept my discount code | coupon code not working | error when I enter my promo code
purchase_dispute.promo_code_out_of_date: my promo code expired | the promo code is out of date | can I still use an old promo code | my coupon has expired | code from last month no longer works
purchase_dispute.mistimed_billing_already_returned: I returned an item but have not received my credit | I sent it back and I am still charged | still waiting on the refund for the item I returned | billed for something I already returned | never got my money after returning
purchase_dispute.mistimed_billing_never_bought: I was billed for something I never bought | there is a charge on my bill for an item I didn't buy | I never ordered this and it is on my statement | charged for an item I did not purchase | I got a bill but bought nothing
shipping_issue.status: what is the status of my shipment | an email about my order seems wrong | I want to check on my order | I got a shipping notification that is wrong | is my package coming to the right address on the right date | when will my package arrive
shipping_issue.manage: change the shipping address of my order | I need to change where my package is sent | I ordered the wrong item and want to change my order | update my shipment | ship my order to a different address | change the details of my shipment
shipping_issue.missing: I didn't receive my item | my package never arrived | my order is missing | it says delivered but I don't have it | I am still waiting for my package | where is my order, it's been days | item not delivered
shipping_issue.cost: the shipping cost is too high | shipping is too expensive | can you waive the shipping fee | I want a refund of my shipping cost | why did I pay so much for shipping | get the shipping fee removed
subscription_inquiry.status_active: is my subscription still active | did my subscription payment go through | I want to check that my premium subscription is active | was my subscription cancelled | is my membership subscription current
subscription_inquiry.status_due_amount: how much do I owe on my subscription | what is the amount due for my subscription | how much is my subscription bill | what do I have to pay for premium | balance due
subscription_inquiry.status_due_date: when is my subscription due | what is my renewal date | when is my next subscription payment | due date of my bill | what day of the month does my subscription renew
subscription_inquiry.manage_pay_bill: I want to pay my subscription bill | pay my bill | I would like to renew my subscription | make a payment on my premium subscription | pay the balance of my subscription
subscription_inquiry.manage_extension: I can't pay my subscription on time, can I get an extension | I need more time to pay | extend my subscription payment | extra days to pay my premium bill | my payment will be late
subscription_inquiry.manage_dispute_bill: I was billed twice for my subscription | my subscription bill is wrong | I was charged double | dispute my subscription charge | my premium bill is higher than it should be | charged too much for my subscription
single_item_query.boots: question about the boots | are the boots waterproof | how wide is the shoe | how do I remove gum or paint from the boots | what color are the laces | how long do boots take to wear in | do the boots come with a warranty
single_item_query.shirt: question about a shirt | how do I wash the shirt | does this shirt shrink | how long are the sleeves of the shirt | how wide is the collar | what material is the shirt made of | are the buttons brown or black
single_item_query.jeans: question about jeans | how often should jeans be washed | how long is the leg of the jeans | can the jeans be tailored | do the jeans shrink | are the jeans dark blue or black | do these jeans have ripped holes
single_item_query.jacket: question about a jacket | is the jacket machine washable or dry-clean only | how do I detach the hood | is the jacket warm enough | how long is the arm of the jacket | what is the jacket made of | remove wine stain from jacket
storewide_query.pricing: how much is gift wrapping | what does it cost to stitch my name | how much is overnight shipping | does my cart qualify for free shipping | question about your prices
storewide_query.membership: what are the membership levels | how do I become a premium member | what are the benefits of membership | how long does membership last | how do I get gold status
storewide_query.timing: when does the spring collection come out | what time does the store open | when does the annual sale begin | when do promo codes expire | store hours
storewide_query.policy: what is your return policy | what is the refund policy | can I cancel my subscription anytime | what happens if I am late on a subscription payment | question about your policies
`;

/** `flow.subflow` → phrases. */
export const abcdTriggers: Record<string, string[]> = Object.fromEntries(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(':');
      return [
        line.slice(0, at),
        line
          .slice(at + 1)
          .split('|')
          .map((phrase) => phrase.trim()),
      ];
    }),
);
