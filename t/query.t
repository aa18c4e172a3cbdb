#!/usr/bin/perl

# The Query form, for clients that speak "GET /?Action=...": the three calls
# of the API description, lists and maps in all their notations, encoded
# characters, forms by POST, signatures in the address.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Client qw(encode_query json_text);
use Cognito::Signature qw(escape presign);

my $json = 'application/x-amz-json-1.1';
my $form = 'application/x-www-form-urlencoded';

my $server = start_server(locations => <<'END');

        location /closed {
            cognito_query off;
            cognito;
        }

        location /documented {
            cognito_error_status documented;
            cognito;
        }

        location /unsigned {
            cognito_signature off;
            cognito;
        }
END

my $pool = make_pool(
    Policies => { PasswordPolicy => { MinimumLength => 6 } },
    Schema   => [ map { { Name => $_, AttributeDataType => 'String',
                          Mutable => true() } } qw(one two) ],
);
my $client = make_client($pool);
my $secretive = make_client($pool, GenerateSecret => true());

my $host = '127.0.0.1:' . $server->port();


sub get {
    my ($query, %options) = @_;

    return http('GET', query => $query, %options);
}


sub submit {
    my ($body, %options) = @_;

    return http('POST', body => $body, %options,
                headers => { 'Content-Type' => $form,
                             %{$options{headers} // {}} });
}


sub attributes {
    my ($name) = @_;

    my $answer = call('AdminGetUser',
                      { UserPoolId => $pool, Username => $name });

    return { map { $_->{Name} => $_->{Value} }
             @{$answer->{body}{UserAttributes} // []} };
}


subtest 'the calls of the API description' => sub {
    my $name = unique_name('legacy');

    admin_make_user($pool, $name, 'Old-Password-1',
                    email => "$name\@example.com", email_verified => 'true');

    my $tokens = sign_in($client, $name, 'Old-Password-1');

    my $answer = get(join '&', 'Action=ChangePassword',
                     "AccessToken=$tokens->{AccessToken}",
                     'PreviousPassword=Old-Password-1',
                     'ProposedPassword=New-Password-2');

    is_ok($answer, 'ChangePassword');
    is($answer->{raw}, '{}', 'an empty structure');
    is($answer->{headers}{'content-type'}, $json, 'content-type');

    is_ok(call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => $name,
                            PASSWORD => 'New-Password-2' } }),
          'the new password is good');

    $answer = query_call('AdminResetUserPassword',
                         { Username => $name, UserPoolId => $pool });

    is_ok($answer, 'AdminResetUserPassword');

    my $code = code_for($pool, $name);

    $answer = get(join '&', 'Action=ConfirmForgotPassword',
                  "ClientId=$client", 'ConfirmationCode=000000',
                  'Password=Third-Password-3', "Username=$name");

    is_error($answer, $code eq '000000' ? 'none' : 'CodeMismatchException',
             'Invalid verification code provided, please try again.');
    is($answer->{headers}{'x-amzn-errortype'}, 'CodeMismatchException:',
       'x-amzn-errortype');

    $answer = get(join '&', 'Action=ConfirmForgotPassword',
                  "ClientId=$client", "ConfirmationCode=$code",
                  'Password=Third-Password-3', "Username=$name");

    is_ok($answer, 'ConfirmForgotPassword');
    is_ok(call('InitiateAuth', {
        ClientId => $client, AuthFlow => 'USER_PASSWORD_AUTH',
        AuthParameters => { USERNAME => $name,
                            PASSWORD => 'Third-Password-3' } }),
          'the third password is good');
};


subtest 'a client with a secret' => sub {
    my $name = unique_name('hashed');

    admin_make_user($pool, $name, 'Old-Password-1',
                    email => "$name\@example.com", email_verified => 'true');

    my $hash = secret_hash($secretive, $name);
    my $query = "Action=ForgotPassword&ClientId=$secretive&Username=$name";

    is_error(get($query), 'NotAuthorizedException', qr/SECRET_HASH/, 400,
             'none');
    is_error(get("$query&SecretHash=" . escape($hash =~ tr/A-Za-z/B-ZAb-za/r)),
             'NotAuthorizedException', qr/Unable to verify secret hash/, 400,
             'a wrong one');
    is_ok(get("$query&SecretHash=" . escape($hash)), 'the right one');

    is_ok(get(join '&', 'Action=ConfirmForgotPassword',
              "ClientId=$secretive", "Username=$name",
              'ConfirmationCode=' . code_for($pool, $name),
              'Password=New-Password-2', 'SecretHash=' . escape($hash)),
          'all members of ConfirmForgotPassword');
};


subtest 'no operation' => sub {
    is_error(get('Action=SignOver'), 'UnknownOperationException',
             'The action SignOver is not valid for this web service.', 400,
             'unknown');
    is_error(get('Action='), 'UnknownOperationException', undef, 400,
             'empty');
    is_error(get('Action=signup'), 'UnknownOperationException', undef, 400,
             'the case matters');
    is_error(get("Action=%3Cb%3E%22%0A"), 'UnknownOperationException',
             "The action <b>\"\n is not valid for this web service.", 400,
             'quoted as it came');
    is(get($_)->{status}, 403, "no action: $_")
        for 'action=SignUp', 'Version=1', '%', 'Action%3dSignUp';

    is_error(get('Action=CreateUserImportJob&JobName=j&CloudWatchLogsRoleArn='
                 . escape('arn:aws:iam::123456789012:role/x')
                 . "&UserPoolId=$pool", sign => 1),
             'NotImplementedException', undef, 501, 'one that is not there');

    is(get('Action=SignUp', path => '/closed')->{status}, 403,
       'GET with the form off');
    is(submit('Action=SignUp', path => '/closed')->{status}, 403,
       'POST with the form off');

    is_error(get("Action=SignUp&ClientId=nobody&Username=u&Password=p",
                 path => '/documented'),
             'ResourceNotFoundException', undef, 480,
             'with the statuses of the description');
    is(get('Action=SignUp', method => undef)->{status}, 400, 'GET');
    is(http('HEAD', query => 'Action=SignUp')->{status}, 403, 'not by HEAD');
};


subtest 'constraints' => sub {
    is_error(get('Action=SignUp'), 'InvalidParameterException',
             "2 validation errors detected: Value at 'clientId' failed to "
             . 'satisfy constraint: Member must not be null; '
             . "Value at 'username' failed to satisfy constraint: "
             . 'Member must not be null', 400, 'required members');
    is_error(get("Action=InitiateAuth&ClientId=$client&AuthFlow=OTHER"),
             'InvalidParameterException', qr/enum value set/, 400, 'enum');
};


# each of these is one SignUp with two attributes

my @notations = (
    [ 'member.N' => 'UserAttributes.member.1.Name=custom:one'
      . '&UserAttributes.member.1.Value=first'
      . '&UserAttributes.member.2.Name=custom:two'
      . '&UserAttributes.member.2.Value=second' ],
    [ 'N' => 'UserAttributes.1.Name=custom:one'
      . '&UserAttributes.1.Value=first'
      . '&UserAttributes.2.Name=custom:two'
      . '&UserAttributes.2.Value=second' ],
    [ 'any order' => 'UserAttributes.member.2.Value=second'
      . '&UserAttributes.member.1.Value=first'
      . '&UserAttributes.member.1.Name=custom:one'
      . '&UserAttributes.member.2.Name=custom:two' ],
    [ 'gaps' => 'UserAttributes.member.7.Name=custom:one'
      . '&UserAttributes.member.7.Value=first'
      . '&UserAttributes.member.100.Name=custom:two'
      . '&UserAttributes.member.100.Value=second' ],
    [ 'JSON' => 'UserAttributes=' . escape(json_text([
          { Name => 'custom:one', Value => 'first' },
          { Name => 'custom:two', Value => 'second' } ])) ],
    [ 'elements in JSON' => join '&', map {
          "UserAttributes.member.$_->[0]=" . escape(json_text(
              { Name => "custom:$_->[1]", Value => $_->[2] })) }
          [ 1, 'one', 'first' ], [ 2, 'two', 'second' ] ],
);

my @metadata = (
    [ 'entry.N' => 'ClientMetadata.entry.1.key=k'
      . '&ClientMetadata.entry.1.value=v' ],
    [ 'N' => 'ClientMetadata.1.key=k&ClientMetadata.1.value=v' ],
    [ 'by key' => 'ClientMetadata.k=v' ],
    [ 'JSON' => 'ClientMetadata=' . escape('{"k":"v"}') ],
);

subtest 'lists and maps' => sub {
    for my $notation (@notations) {
        for my $send (\&get, \&submit) {
            my ($how, $text) = @$notation;
            my $name = unique_name('list');
            my $way = $send == \&get ? 'GET' : 'POST';

            is_ok($send->("Action=SignUp&ClientId=$client&Username=$name"
                          . "&Password=Correct-Horse-7&$text"),
                  "$how, $way");

            my $has = attributes($name);

            is_deeply([ @$has{qw(custom:one custom:two)} ],
                      [ 'first', 'second' ], 'arrived');
        }
    }

    my $name = unique_name('map');

    sign_up_and_confirm($client, $name, 'Correct-Horse-7');

    for my $notation (@metadata) {
        my ($how, $text) = @$notation;

        is_ok(get("Action=ForgotPassword&ClientId=$client&Username=$name"
                  . "&$text"), "map, $how");
    }

    for my $notation (
        [ 'by key' => 'AuthParameters.USERNAME=%s&AuthParameters.PASSWORD=%s' ],
        [ 'entries' => 'AuthParameters.entry.1.key=USERNAME'
                       . '&AuthParameters.entry.1.value=%s'
                       . '&AuthParameters.entry.2.key=PASSWORD'
                       . '&AuthParameters.entry.2.value=%s' ],
        [ 'JSON' => 'AuthParameters=%%7b%%22USERNAME%%22:%%22%s%%22,'
                    . '%%22PASSWORD%%22:%%22%s%%22%%7d' ])
    {
        my ($how, $text) = @$notation;

        my $answer = get("Action=InitiateAuth&ClientId=$client"
                         . '&AuthFlow=USER_PASSWORD_AUTH&'
                         . sprintf($text, $name, 'Correct-Horse-7'));

        is_ok($answer, "signed in with a map, $how");
        ok($answer->{body}{AuthenticationResult}{AccessToken}, 'tokens');
    }

    is_error(get("Action=SignUp&ClientId=$client&Username=u"
                 . '&Password=p&UserAttributes=text'),
             'SerializationException', 'Expected list or null', 400,
             'a text for a list');
    is_error(get("Action=InitiateAuth&ClientId=$client"
                 . '&AuthFlow=USER_PASSWORD_AUTH&AuthParameters=text'),
             'SerializationException', 'Expected map or null', 400,
             'a text for a map');
    is_error(get("Action=SignUp&ClientId.x=1&Username=u&Password=p"),
             'SerializationException', undef, 400, 'a path into a text');
    is_error(get("Action=SignUp&ClientId=$client&Username=u&Password=p"
                 . '&UserAttributes.member.99999999999.Name=x'),
             'SerializationException', undef, 400, 'a number out of reason');
    is_error(get("Action=SignUp&ClientId=$client&Username=u&Password=p"
                 . '&UserAttributes=' . escape('[' x 40 . ']' x 40)),
             'SerializationException', undef, 400, 'too deep');
};


subtest 'numbers and booleans' => sub {
    my $name = unique_name('number');

    admin_make_user($pool, $name, 'Correct-Horse-7',
                    email => "$name\@example.com");

    my $answer = query_call('AdminSetUserPassword', {
        UserPoolId => $pool, Username => $name,
        Password => 'Other-Horse-8', Permanent => true() });

    is_ok($answer, 'a boolean');
    is_ok(query_call('AdminSetUserPassword', {}, query =>
                     "Action=AdminSetUserPassword&UserPoolId=$pool"
                     . "&Username=$name&Password=Other-Horse-9"
                     . '&Permanent=true'), 'true');
    is_error(query_call('AdminSetUserPassword', {}, query =>
                        "Action=AdminSetUserPassword&UserPoolId=$pool"
                        . "&Username=$name&Password=Other-Horse-9"
                        . '&Permanent=perhaps'),
             'SerializationException', undef, 400, 'neither true nor false');
    is_error(query_call('CreateUserPool', {}, query =>
                        'Action=CreateUserPool&PoolName=x&Policies.'
                        . 'PasswordPolicy.MinimumLength=many'),
             'SerializationException',
             'STRING_VALUE can not be converted to an Integer', 400,
             'not a number');

    $answer = query_call('CreateUserPool', {}, query =>
                         'Action=CreateUserPool&PoolName=from%20a%20form'
                         . '&Policies.PasswordPolicy.MinimumLength=10');

    is_ok($answer, 'a number in a structure');
    is($answer->{body}{UserPool}{Name}, 'from a form', 'name');
    is($answer->{body}{UserPool}{Policies}{PasswordPolicy}{MinimumLength},
       10, 'arrived');
};


# [ as sent, as meant ]

my @texts = (
    [ 'a+b',                  'a b' ],
    [ 'a%2Bb',                'a+b' ],
    [ 'a%2bb',                'a+b' ],
    [ 'a%20b',                'a b' ],
    [ 'a%26b%3Dc',            'a&b=c' ],
    [ 'a=b',                  'a=b' ],
    [ 'a%25b',                'a%b' ],
    [ 'a%2525',               'a%25' ],
    [ '%C3%A9%E2%82%AC',      "\x{e9}\x{20ac}" ],
    [ '%F0%9F%90%8E',         "\x{1f40e}" ],
    [ "\xc3\xa9",             "\x{e9}" ],
    [ '%22%5C%2F',            '"\\/' ],
    [ '%3Cscript%3E',         '<script>' ],
    [ 'true',                 'true' ],
    [ '17',                   '17' ],
    [ '%7B%22a%22:1%7D',      '{"a":1}' ],
);

subtest 'encoded characters' => sub {
    for my $send (\&get, \&submit) {
        for my $text (@texts) {
            my ($sent, $meant) = @$text;
            my $name = unique_name('text');
            my $answer = $send->("Action=SignUp&ClientId=$client"
                . "&Username=$name&Password=Correct-Horse-7"
                . "&UserAttributes.1.Name=custom:one"
                . "&UserAttributes.1.Value=$sent");

            is_ok($answer, "'$sent'");
            is(attributes($name)->{'custom:one'}, $meant, 'arrived');
        }
    }

    for my $wrong ('%C3', '%FF', '%C0%80', '%ED%A0%80', '%F5%80%80%80',
                   "\xff", '%', '%4', '%4g', 'a%zz')
    {
        is_error(get("Action=SignUp&ClientId=$client&Username=u"
                     . "&Password=Correct-Horse-7$wrong"),
                 'SerializationException', undef, 400, "refused: $wrong");
    }

    # a password of such characters is the same in JSON

    my $name = unique_name('password');
    my $password = "Aa1+&=%\x{20ac}";

    is_ok(get("Action=SignUp&ClientId=$client&Username=$name&Password="
              . escape($password)), 'signed up');
    is_ok(call('AdminConfirmSignUp', { UserPoolId => $pool,
                                       Username => $name }), 'confirmed');
    ok(sign_in($client, $name, $password), 'signed in');
};


subtest 'the same twice, and what is not looked at' => sub {
    my $name = unique_name('twice');

    is_ok(get("Action=SignUp&Version=2016-04-18&ClientId=wrong"
              . "&ClientId=$client&Username=$name&Password=Correct-Horse-7"
              . '&Unknown=1&Other.member.1=2&&X-Amz-Date=x'),
          'the last counts');
    is_error(get("Action=SignUp&ClientId=nobody&Username=u&Password=p",
                 headers => { 'X-Amz-Target' => 'x', 'Content-Type' => 'y' }),
             'ResourceNotFoundException', undef, 400, 'headers of JSON');
    is_error(get("Action=SignUp&ClientId=nobody&Username=u&Password=p",
                 path => '/any/path'),
             'ResourceNotFoundException', undef, 400, 'any path');
};


subtest 'POST' => sub {
    my $fields = 'ClientId=nobody&Username=u&Password=p';

    is_error(submit("Action=SignUp&$fields"), 'ResourceNotFoundException',
             undef, 400, 'all in the body');
    is_error(submit($fields, query => 'Action=SignUp'),
             'ResourceNotFoundException', undef, 400,
             'the action in the address');
    is_error(submit('', query => "Action=SignUp&$fields"),
             'ResourceNotFoundException', undef, 400,
             'all in the address');
    is_error(submit("Action=SignUp&$fields", headers => {
                 'Content-Type' => "$form; charset=UTF-8" }),
             'ResourceNotFoundException', undef, 400, 'a charset');

    # larger than a buffer

    is_error(submit("Padding=" . 'x' x 200_000 . "&Action=SignUp&$fields"),
             'ResourceNotFoundException', undef, 400, 'large');

    is_error(submit("Action=ListUsers&UserPoolId=$pool"),
             'MissingAuthenticationTokenException', undef, 400,
             'not signed');
    is_ok(submit("Action=ListUsers&UserPoolId=$pool", path => '/unsigned'),
          'signatures off')
        if call('ListUsers', { UserPoolId => $pool })->{status} == 200;
    is_ok(submit("Action=DescribeUserPool&UserPoolId=$pool", sign => 1),
          'signed');

    my $answer = submit("Action=DescribeUserPool&UserPoolId=$pool",
                        sign => 1, headers => { 'Content-Length' => 20 });

    is($answer->{status}, 400, 'an altered body');
};


sub presigned {
    my ($query, %options) = @_;

    return presign(method => 'GET', path => '/', query => $query,
                   headers => { host => $host }, key => 'local',
                   secret => 'local', time => time(), %options);
}


subtest 'a signed address' => sub {
    my $name = unique_name('presigned');

    admin_make_user($pool, $name, 'Correct-Horse-7',
                    email => "$name\@example.com", email_verified => 'true');

    my $query = "Action=AdminResetUserPassword&UserPoolId=$pool"
                . "&Username=$name";

    is_error(get($query), 'MissingAuthenticationTokenException',
             'Missing Authentication Token', 400, 'none');
    is_error(get(presigned($query, secret => 'other')),
             'InvalidSignatureException', undef, 400, 'a wrong secret');
    is_error(get(presigned($query, key => 'other')),
             'UnrecognizedClientException', undef, 400, 'a wrong key');
    is_error(get(presigned($query) =~ s/Username=/Username=x/r),
             'InvalidSignatureException', undef, 400, 'another user');
    is_error(get(presigned($query, time => time() - 100, expires => 60)),
             'InvalidSignatureException', qr/^Signature expired/, 400,
             'too late');

    my $signed = presigned($query);

    is_ok(get($signed), 'right');
    like(code_for($pool, $name), qr/^\d{6}$/, 'a code was sent');

    # the arguments of the signature do not become the operation's

    is_ok(get(presigned("Action=DescribeUserPool&UserPoolId=$pool")),
          'another operation');
    is_ok(query_call('DescribeUserPool', { UserPoolId => $pool }),
          'a signature in the header');
};


done_testing();
