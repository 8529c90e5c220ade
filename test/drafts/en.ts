import type { Drafts } from './good.ts';

export const en: Drafts = {
  lang: 'en',
  people: [
    ['Hannah Whitlock', 'Hannah'],
    ['Marcus Obi', 'Marcus'],
    ['Leila Farouk', 'Leila'],
    ['Peter Vandermeer', 'Peter'],
    ['Grace Ong', 'Grace'],
    ['Oliver Stone', 'Oliver'],
  ],
  amounts: ['$84.90', 'S$45.00', 'USD 129.50', '$1,240.00', 'S$ 18.20', 'US$67'],
  replies: [
    {
      asks: 'Order {o} says delivered but nothing is here. I paid {a} for it!',
      reply:
        'Hi {n}, thank you for letting us know, and I am sorry for the trouble with order {o}. I have asked the courier for the delivery photo and the driver’s report. I will write to you again by Thursday evening. You paid {a}, and that amount stays protected while we check. Kind regards, Customer Care',
    },
    {
      asks: 'How do I return a kettle from order {o}? It leaks. It cost {a}.',
      reply:
        'Hello {n}, sorry to hear that the kettle leaks. Open Orders, choose {o}, tap Return and add two photos. The seller then has two working days to answer. If the return is approved, {a} goes back to the way you paid. Let me know if a step does not work.',
    },
    {
      asks: 'My refund of {a} has not shown up on my card yet, order {o}.',
      reply:
        'Dear {n}, thank you for your patience. The refund of {a} for order {o} was sent to your bank on 12 November. Banks usually need up to 14 working days to show it. If it is still missing after that, reply here and we will trace it with the bank. Have a good day.',
    },
    {
      asks: 'Can you change the address of order {o}? I moved.',
      reply:
        'Hi {n}, thanks for reaching out. Order {o} is already with the courier, so the address can no longer be changed by us. You can choose a pick-up point near you in the app until the parcel leaves the sorting centre. I am sorry for the inconvenience.',
    },
    {
      asks: 'The voucher SAVE20 does not work at checkout, my basket is {a}',
      reply:
        'Hello {n}, thank you for writing. The voucher works for a basket of at least $50 and only for items marked with the red label. It cannot be combined with free shipping. Could you remove the shipping voucher and try once more? Happy to help further if the message stays.',
    },
    {
      asks: 'My payout of {a} is late, I sell lamps. Last order was {o}.',
      reply:
        'Hi {n}, thank you for your message. I can see the payout of {a} in your seller account; it is waiting for the bank check that follows a change of account. This check usually takes one to three working days. You will get a notice in Seller Centre as soon as it is done.',
    },
    {
      asks: 'I cannot log in, the code never arrives',
      reply:
        'Hi {n}, sorry for the trouble. Please check that your phone has signal and that messages from unknown senders are not blocked, then ask for a new code after five minutes. Never share the code with anyone, including us. If it still does not arrive, please tell us the time of your last attempt.',
    },
    {
      asks: 'Wrong colour in order {o}! I ordered blue, got green.',
      reply:
        'Dear {n}, I am sorry that you received a green one instead of blue. Please keep it unused and send us a photo of the item and the label. With these the seller can offer an exchange or a return for order {o}. We will follow up within two working days.',
    },
    {
      asks: 'Why was my video taken down? I am a creator.',
      reply:
        'Hello {n}, thank you for asking. The video was removed because the product shown could not be matched with the link below it. You can correct the link and appeal in Creator Centre under Violations. Appeals are usually answered within three working days. Kind regards',
    },
    {
      asks: 'I was charged twice for order {o}, {a} each time',
      reply:
        'Hi {n}, thank you for telling us. I can see two entries of {a} for order {o}; one of them is a hold by the bank that normally disappears by itself. I have passed this to our payments team to make sure. They will update you in this chat within two working days.',
    },
    {
      asks: 'Is the stroller still under warranty? Bought it with order {o}',
      reply:
        'Hello {n}, thank you for your question. The stroller from order {o} has a warranty of twelve months from the seller. You can claim it in the app: Orders, Warranty, New claim. Please have a photo of the damaged part ready. Feel free to ask if anything is unclear.',
    },
    {
      asks: 'Where is my parcel? Order {o}',
      reply:
        'Good morning {n}, thank you for contacting us. Order {o} reached the sorting centre last night and is expected between Tuesday and Thursday. I understand that waiting is annoying. You can follow it in the app under Orders. If it has not moved by Friday, please reply here.',
    },
    {
      asks: 'Please cancel order {o}, I chose the wrong size.',
      reply:
        'Hi {n}, I understand. Order {o} has not been packed yet, so you can cancel it yourself under Orders, Cancel order. Once the seller confirms, the payment is released automatically. We cannot cancel on your behalf for security reasons. Thank you for shopping with us.',
    },
  ],
  critical: [
    {
      asks: 'Someone hacked my account and bought phones with my card!',
      reply:
        'Hi {n}, thank you for telling us at once. I have passed your case to our account safety team with the highest priority, and they will contact you in the app today. Until then please change your password.',
    },
    {
      asks: 'I will sue your company, my lawyer is preparing the papers.',
      reply:
        'Dear {n}, I understand how upset you are. I have escalated your complaint to the responsible team, and a specialist will reply to you here. Thank you for your patience.',
    },
    {
      asks: 'The charger exploded and burned my hand',
      reply:
        'Dear {n}, I am very sorry to hear that you are hurt. Please see a doctor and stop using the charger. Our safety team has been informed and will call you as soon as possible.',
    },
  ],
  statement: 'Banks need up to 14 working days to show a refund.',
  wordings: {
    promise: [
      'I guarantee you will get a full refund today.',
      'You will definitely have your money back by tomorrow.',
      'I promise that the parcel arrives this Friday.',
      'We will refund you in full no matter what the seller says.',
      'Rest assured, we will compensate you with a $50 voucher.',
      'Your money will be in your account within 24 hours.',
      'I can assure you that your refund will be approved.',
      'We’ll send you a replacement tomorrow, free of charge.',
      'You have my word: the amount is back on your card tonight.',
    ],
    liability: [
      'This was entirely our fault.',
      'We accept full responsibility for the damage.',
      'Kirana is liable for your loss.',
      'We admit that our negligence caused the accident.',
      'The company takes full legal responsibility for this incident.',
      'It happened because of our mistake and we are to blame.',
      'We were negligent in handling your parcel.',
      'We acknowledge that we were at fault.',
      'We are legally responsible for what happened to you.',
    ],
    insult: [
      'Only an idiot would order that.',
      'Stop being so stupid.',
      'You are a liar and we both know it.',
      'Are you dumb or can you not read?',
      'Shut up and wait like everybody else.',
      'What a pathetic complaint.',
      'You clearly have no brain.',
      'You people are such morons.',
      'Don’t be ridiculous, you fool.',
    ],
    'off-platform': [
      'Please message me on WhatsApp so we can sort it out faster.',
      'You can transfer the difference to my personal account.',
      'Let’s continue this on Telegram.',
      'Pay the seller directly by bank transfer and skip the fee.',
      'Add me on LINE and I will handle it there.',
      'Send the money to the seller’s account instead of using the app.',
      'Just text me on my private number.',
      'It is cheaper if you buy outside the app.',
      'DM me on Instagram for a quicker answer.',
    ],
    internal: [
      'As the internal note says, this buyer is high risk.',
      'See https://jira.kirana.internal/browse/OPS-4411 for details.',
      'I asked in our Slack channel and the SWAT team is on it.',
      'Your risk score in the Risk Console is 78.',
      'For internal use only: do not tell the customer about the outage.',
      'According to Casebook you are on the blacklist.',
      'I checked your profile in the admin panel and it is flagged.',
      'This goes to tier 2 as a P1 ticket in Jira.',
      'Our internal guideline says to refuse the first request.',
    ],
    secret: [
      'Your new password is Lamp2026!x.',
      'Please send me the OTP you just received.',
      'Your verification code is 481920.',
      'Reply with your PIN so that I can confirm.',
      'The API key is sk_live_9aF31kLmQ28xTz0b.',
      'Could you tell us your password so that we can log in for you?',
      'Use the code 774512 to sign in, that is your OTP.',
      'We need the CVV on the back of your card.',
      'Your temporary password: Kirana#8841',
    ],
    'third-party': [
      'Another customer, Samuel Iverson, had the same problem last week.',
      'It was sent to Nadia Kowalski’s address by mistake.',
      'Your parcel was swapped with the order of Mr. Bernard Hale.',
      'A different buyer, order KRN-990412, received your item.',
      'The account belongs to Teresa Lindqvist.',
      'We mixed it up with another customer’s order KRN-118204.',
      'The package was registered under the name of Victor Amadi.',
      'Your neighbour Ingrid Solheim signed for it and also complained to us.',
      'We refunded Ms. Paula Renner’s payment instead of yours.',
    ],
    placeholder: [
      'Your tracking number is [tracking number].',
      'The refund of {{amount}} was sent.',
      'We will call you on XX/XX.',
      'Your case is handled by <agent name>.',
      'It will be there by [insert date].',
      'The order number is XXXXX.',
      'Delivery is planned for TBD.',
      'Thank you for buying [product name].',
      'Please open this link: [LINK]',
    ],
    card: [
      'We have your card as {card}.',
      'The refund goes to card number {card}.',
      'Your Visa {card} was charged.',
    ],
    'bank-account': [
      'The money was sent to bank account {account}.',
      'We transferred it to your account number {account}.',
      'Account no. {account} is on file.',
    ],
    'identity-number': [
      'Your ID number {identity} was verified.',
      'We have your identity card {identity} on record.',
      'The national ID {identity} does not match.',
    ],
    phone: [
      'The driver can be reached at {phone}.',
      'Please call the seller on {phone}.',
      'His mobile number is {phone}.',
    ],
    email: [
      'Please write to {email}.',
      'The buyer’s e-mail is {email}.',
      'Send the photos to {email}.',
    ],
    address: [
      'The parcel went to 48 Maple Grove Road, Unit 12-03, Singapore 538211.',
      'The seller lives at 221 Harbour Street, Apt 5B, Wellington 6011.',
      'It was left at 17 Cedar Lane, Springfield, IL 62704.',
    ],
  },
};
